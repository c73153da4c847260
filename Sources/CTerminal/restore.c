// memfd_create is GNU's.
#define _GNU_SOURCE 1
#include "guard.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

struct ct_terminal ct_terminal = {.input = -1, .output = -1};

// Appends a capability, without its padding ($<20/>): a handler has no time to wait.
static void append(const char *capability) {
  if (!capability || capability == (const char *)-1) return;
  while (*capability && ct_terminal.restore_length < sizeof ct_terminal.restore) {
    const char *end = capability[0] == '$' && capability[1] == '<' ? strchr(capability, '>') : NULL;
    if (end)
      capability = end + 1;
    else
      ct_terminal.restore[ct_terminal.restore_length++] = *capability++;
  }
}

void ct_remember(int input, int output) {
  ct_terminal.input = input;
  ct_terminal.output = output;
  ct_terminal.held = tcgetattr(input, &ct_terminal.modes) == 0;
  ct_note_handlers();
}

// The same in the same order as endwin sends, and the cursor on the last line where the alternate screen has none.
void ct_compose_restore(bool mouse) {
  ct_terminal.restore_length = 0;
  if (mouse) append("\033[?1006l\033[?1000l");
  append(ct_pastes_off());
  append(keypad_local);
  append(exit_attribute_mode);
  append(orig_pair);
  append(cursor_normal);
  if (!exit_ca_mode) {
    append(tparm(cursor_address, LINES - 1, 0));
    append("\r\n");
  }
  append(exit_ca_mode);
}

void ct_write(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    const ssize_t done = write(descriptor, bytes, length);
    if (done <= 0 && errno != EINTR) return;
    if (done > 0) {
      bytes += done;
      length -= (size_t)done;
    }
  }
}

void ct_restore_now(void) {
  if (!ct_terminal.held) return;
  ct_terminal.held = false;
  ct_write(ct_terminal.output, ct_terminal.restore, ct_terminal.restore_length);
  tcsetattr(ct_terminal.input, TCSANOW, &ct_terminal.modes);
}

// Standard error while the screen is held: a file in memory, so that no message disturbs the screen and none is lost.
static int kept = -1, original = -1;

void ct_keep_errors(void) {
  if (original >= 0 || !isatty(STDERR_FILENO)) return;
  kept = memfd_create("stderr", MFD_CLOEXEC);
  original = kept < 0 ? -1 : fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original >= 0) dup2(kept, STDERR_FILENO);
  else if (kept >= 0) close(kept);
}

void ct_replay_errors(void) {
  if (original < 0) return;
  char bytes[4096];
  ssize_t count;
  off_t at = 0;
  while ((count = pread(kept, bytes, sizeof bytes, at)) > 0) {
    ct_write(original, bytes, (size_t)count);
    at += count;
  }
  dup2(original, STDERR_FILENO);
}

void ct_release_errors(void) {
  if (original < 0) return;
  ct_replay_errors();
  close(original);
  close(kept);
  original = kept = -1;
}
