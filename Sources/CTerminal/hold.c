// memfd_create and dup3 are GNU's.
#define _GNU_SOURCE 1
#include "guard.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// ncurses sends a paint in dozens of writes: its buffer goes out before each character that is not ASCII. Each of them wakes
// whoever reads the terminal (sshd, tmux), who then wants the processor and may make a packet of it. So ncurses writes to a
// descriptor of its own, behind which there is a file in memory while something is painted; the terminal gets it in one write.
static int screen = -1, paper = -1;
static bool holding;

int ct_own_output(int output) {
  screen = fcntl(output, F_DUPFD_CLOEXEC, 3);
  if (paper < 0) paper = memfd_create("paint", MFD_CLOEXEC);
  return screen;
}

int ct_where_ncurses_writes(void) { return screen; }

void ct_hold(void) {
  if (holding || paper < 0) return;
  holding = dup3(paper, screen, O_CLOEXEC) >= 0;
}

void ct_let_go(void) {
  if (!holding) return;
  holding = dup3(ct_terminal.output, screen, O_CLOEXEC) < 0;
  char bytes[16 * 1024];
  ssize_t count;
  off_t at = 0;
  const off_t end = lseek(paper, 0, SEEK_CUR);
  lseek(paper, 0, SEEK_SET);
  while (at < end && (count = pread(paper, bytes, end - at < (off_t)sizeof bytes ? (size_t)(end - at) : sizeof bytes, at)) > 0) {
    ct_write(ct_terminal.output, bytes, (size_t)count);
    at += count;
  }
}
