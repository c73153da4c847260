// Shared between the parts of the shim; not for Swift.
#ifndef GUARD_H
#define GUARD_H

#include "CTerminal.h"
#include <termios.h>

// The terminal as it was and what brings it back. Written once before the handlers are installed, then only read.
struct ct_terminal {
  int input, output;
  bool held;
  struct termios modes;
  char restore[512];
  size_t restore_length;
};
extern struct ct_terminal ct_terminal;

// Before ncurses puts its own handlers in: who listens now.
void ct_note_handlers(void);
// After it has started: the bytes that bring the terminal back.
void ct_compose_restore(bool mouse);

// After ncurses has started: how pastes are marked here, if they are. What ends the marking; NULL where they are not.
void ct_learn_pastes(void);
const char *ct_pastes_off(void);

// A descriptor for ncurses alone, of the same terminal; -1 if none could be had. And where it is.
int ct_own_output(int output);
int ct_where_ncurses_writes(void);
// Does something of which the terminal hears nothing, as far as there is somewhere to keep it (ct_hold); what that answers.
bool ct_unheard(bool (*work)(void));

// After ncurses has started: whether fewer bytes can move the cursor down here. Then: shortens a paint in place; its new length.
void ct_learn_thrift(void);
size_t ct_spare(char *bytes, size_t length);

// After ncurses has started: what is painted at once is written at once.
void ct_write_whole_paints(void);

// While another program has the terminal, C-z stops both and C-c is that program's.
void ct_step_back(bool back);

// Everything below is safe in a signal handler.
void ct_write(int descriptor, const char *bytes, size_t length);
void ct_restore_now(void);
void ct_replay_errors(void);

#endif
