#include "guard.h"
#include <stdlib.h>
#include <term.h>

bool ct_start(int input, int output) {
  FILE *in = fdopen(input, "r"), *out = fdopen(ct_own_output(output), "w");
  if (!in || !out || !newterm(NULL, out, in)) return false;
  if (!getenv("ESCDELAY")) set_escdelay(25);
  raw();
  noecho();
  nonl();
  idlok(stdscr, TRUE);
  ct_learn_pastes();
  ct_learn_thrift();
  ct_write_whole_paints();
  return true;
}

WINDOW *ct_keyboard(void) {
  WINDOW *keyboard = newpad(1, 1);
  if (!keyboard) return stdscr;
  keypad(keyboard, TRUE);
  nodelay(keyboard, TRUE);
  return keyboard;
}

bool ct_erases_in_colour(void) { return back_color_erase; }

static bool start_colours(void) { return has_colors() && start_color() == OK && use_default_colors() == OK; }

// What ncurses says then, twice, is that the terminal's own colours hold; they do.
bool ct_start_colours(void) { return ct_unheard(start_colours); }
