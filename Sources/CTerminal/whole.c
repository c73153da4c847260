// A paint is one write.
#include "guard.h"

// Until a screen has been left once, ncurses 6 takes every movement of the cursor for one of a program without a screen, and
// writes out what it has (TINFO_MVCUR in lib_mvcur.c: `_endwin == ewInitial`): three writes a key, dozens a screen, each of which
// is a packet on the line. So it is left and taken again while there is nothing on it, where the terminal does not hear it.
static bool leave_and_take(void) {
  endwin();
  return doupdate() == OK;
}

void ct_write_whole_paints(void) {
  typeahead(-1);  // nor is a paint given up halfway: all keys that wait have been read before it
  if (!ct_hold()) return;
  ct_unheard(leave_and_take);
  clearok(curscr, TRUE);
}
