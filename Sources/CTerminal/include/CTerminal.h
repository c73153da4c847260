// What Swift can't reach by itself: ncurses with wide characters, signals as bytes in a pipe, and a terminal that is
// given back even when the program crashes.
#ifndef CTERMINAL_H
#define CTERMINAL_H

// Neither _XOPEN_SOURCE nor _DEFAULT_SOURCE: they would change what the other headers declare to Swift.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

// ncurses hides these behind variables, macros and variadics, which Swift does not import.
static inline WINDOW *ct_screen(void) { return stdscr; }
static inline WINDOW *ct_shown(void) { return curscr; }
static inline int ct_lines(void) { return LINES; }
static inline int ct_columns(void) { return COLS; }
static inline int ct_colours(void) { return COLORS; }
static inline unsigned ct_bold(void) { return A_BOLD; }
static inline unsigned ct_dim(void) { return A_DIM; }
static inline unsigned ct_reverse(void) { return A_REVERSE; }
static inline unsigned ct_underline(void) { return A_UNDERLINE; }
static inline unsigned ct_pair(int number) { return COLOR_PAIR(number); }
static inline int ct_function_key(int code) { return code >= KEY_F0 && code <= KEY_F(63) ? code - KEY_F0 : -1; }
static inline unsigned long ct_mouse_wanted(void) {
  return BUTTON1_PRESSED | BUTTON1_CLICKED | BUTTON4_PRESSED | BUTTON5_PRESSED;
}
static inline int ct_mouse_kind(unsigned long state) {
  return state & (BUTTON1_PRESSED | BUTTON1_CLICKED) ? 1 : state & BUTTON4_PRESSED ? 4 : state & BUTTON5_PRESSED ? 5 : 0;
}

// What the terminal database says of TERM; asked before the screen is touched.
typedef enum { CT_KIND_USABLE, CT_KIND_UNKNOWN, CT_KIND_NO_DATABASE, CT_KIND_CANNOT_ADDRESS } ct_kind;
ct_kind ct_look_up_kind(const char *name, int descriptor);

// Sets the locale for characters; whether the terminal's own charset is UTF-8.
bool ct_set_locale(void);
// Columns of a code point as the C library measures them; -1 if it can't be printed.
int ct_width(unsigned code_point);

// Takes notes of how the terminal is, so that it can be given back from any thread and from a signal handler.
// `input` and `output` stay open as long as the screen.
void ct_remember(int input, int output);
// Before the screen is taken, so that no signal finds ncurses' handlers, which end with status 1: signals become bytes on the
// returned descriptor (-1: none could be had).
int ct_listen(void);
// Takes the screen over by ncurses: raw keys, no echo, an Escape that is told at once. False if ncurses would not.
bool ct_start(int input, int output);
// Between the two, what ncurses sends is kept; then it goes to the terminal in one write, in as few bytes as will do. It is kept
// from when the screen is taken. False if there is nowhere to keep it.
bool ct_hold(void);
void ct_let_go(void);
// Asks for colours over the terminal's own, while the screen is taken; false if there are none.
bool ct_start_colours(void);
// Whether what is erased takes the colours that are set.
bool ct_erases_in_colour(void);
// Whether what is pasted comes between marks from now on.
void ct_mark_pastes(bool on);
// A window of its own to read keys from: reading from one that is drawn on would draw it.
WINDOW *ct_keyboard(void);
// After the screen has been taken: a crash gives the terminal back, and standard error, if it is this terminal, is kept
// until then. `mouse`: it has been switched on.
void ct_guard(bool mouse);
// Before the screen is given back for good, or when it could not be taken: the signals are as they were.
void ct_unguard(void);
// Between giving the screen back for a while and taking it again: shows what was kept of standard error, and lets it
// through; then keeps it again.
void ct_release_errors(void);
void ct_keep_errors(void);
// Stops the whole foreground job, as the terminal's own C-z would; returns when it goes on.
void ct_stop(void);
// Waits for input or a signal, at most `milliseconds` (-1: for ever). Bits: 1 input, 2 signal, 4 the terminal is gone.
int ct_wait(int input, int pipe, int milliseconds);
// Bytes that wait to be read; -1 if that can't be told.
int ct_pending(int input);
// Asks the kernel for the size; false if it does not know.
bool ct_ask_size(int descriptor, int *width, int *height);
// Runs a program with the terminal as its input and output and waits for it; its exit status, 128 + signal, or 127.
int ct_run(char *const arguments[], int input, int output);

#endif
