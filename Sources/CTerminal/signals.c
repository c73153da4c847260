// pipe2 is GNU's.
#define _GNU_SOURCE 1
#include "guard.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

// Told to the program as bytes in a pipe. Crashes: the terminal is given back at once, and the signal does its work.
static const int told[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP};
static const int crashes[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
enum { TOLD = sizeof told / sizeof *told, CRASHES = sizeof crashes / sizeof *crashes };

static struct sigaction before_told[TOLD], before_crashes[CRASHES];
static int ends[2] = {-1, -1};
static bool guarding;
static atomic_int asked_to_end;

static bool asks_to_end(int number) { return number == SIGINT || number == SIGTERM || number == SIGHUP; }

static void on_told(int number) {
  const int error = errno;
  // Asked again before the first was heard: the program is busy or stuck, so it ends here.
  if (asks_to_end(number) && atomic_fetch_add(&asked_to_end, 1) > 0) {
    ct_restore_now();
    ct_replay_errors();
    _exit(128 + number);
  }
  const unsigned char byte = (unsigned char)number;
  (void)!write(ends[1], &byte, 1);
  errno = error;
}

// SA_RESETHAND has put the default back: raising again ends the process as if nobody had listened.
static void on_crash(int number) {
  ct_restore_now();
  ct_replay_errors();
  raise(number);
}

// So that a stack that overflowed can still give the terminal back.
static char alternate_stack[64 * 1024];

static void listen_for_crashes(void) {
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK | (int)SA_RESETHAND};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &before_crashes[i]);
}

static void listen(int i) {
  struct sigaction action = {.sa_handler = on_told, .sa_flags = SA_ONSTACK | SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(told[i], &action, NULL);
}

// What the caller had told us to ignore (nohup; a shell without jobs) stays ignored.
static bool was_ignored(int i) { return before_told[i].sa_handler == SIG_IGN; }

void ct_note_handlers(void) {
  for (int i = 0; i < TOLD; i++) sigaction(told[i], NULL, &before_told[i]);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], NULL, &before_crashes[i]);
}

static void leave_at_exit(void) {
  ct_restore_now();
  ct_release_errors();
}

int ct_listen(void) {
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  atomic_store(&asked_to_end, 0);
  guarding = true;
  for (int i = 0; i < TOLD; i++)
    if (!was_ignored(i) || told[i] == SIGWINCH) listen(i);
  return ends[0];
}

void ct_guard(bool mouse) {
  static bool registered;
  if (!registered) registered = atexit(leave_at_exit) == 0;
  ct_compose_restore(mouse);
  // Where no pipe was to be had, ncurses' own handlers stay but for what the caller ignores.
  for (int i = 0; i < TOLD; i++)
    if (was_ignored(i) && told[i] != SIGWINCH) sigaction(told[i], &before_told[i], NULL);
  listen_for_crashes();
  guarding = true;
  ct_keep_errors();
}

void ct_unguard(void) {
  if (!guarding) return;
  guarding = false;
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &before_told[i], NULL);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before_crashes[i], NULL);
  ct_terminal.held = false;
  ct_release_errors();
}

static void set(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void hear(int number) {
  for (int i = 0; i < TOLD; i++)
    if (told[i] == number && !was_ignored(i)) listen(i);
}

void ct_stop(void) {
  for (int i = 0; i < TOLD; i++)
    if (told[i] == SIGTSTP && was_ignored(i)) return;
  set(SIGCONT, SIG_DFL);
  // The others of the job first, with us deaf to it; then this thread itself, which returns only when it goes on.
  set(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  set(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  hear(SIGTSTP);
  hear(SIGCONT);
}

void ct_step_back(bool back) {
  if (back) {
    set(SIGTSTP, SIG_DFL);
    set(SIGINT, SIG_IGN);
  } else {
    hear(SIGTSTP);
    hear(SIGINT);
  }
}
