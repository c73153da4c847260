// Bracketed paste: what is pasted comes between marks and is not taken for keys.
#include "guard.h"
#include <string.h>
#include <term.h>

static const char *on, *off;

static const char *told(const char *name) {
  const char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

// The database tells of it for newer kinds. Those that have a mouse know it as well, or drop it unseen as they do all
// private modes they don't know (xterm's ctlseqs, "Bracketed Paste Mode").
void ct_learn_pastes(void) {
  on = told("BE");
  off = told("BD");
  if (on && off) return;
  on = key_mouse ? "\033[?2004h" : NULL;
  off = key_mouse ? "\033[?2004l" : NULL;
}

const char *ct_pastes_off(void) { return off; }

void ct_mark_pastes(bool wanted) {
  const char *sequence = wanted ? on : off;
  if (sequence) ct_write(ct_where_ncurses_writes(), sequence, strlen(sequence));
}
