// memfd_create and dup3 are GNU's.
#define _GNU_SOURCE 1
#include "guard.h"
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// What ncurses sends for a paint goes out in one write, from the first on with all that is said when the screen is taken. Each write
// wakes whoever reads the terminal (sshd, tmux), who wants the processor that is about to paint, and may make a packet of a few
// bytes. So ncurses writes to a descriptor of its own, behind which there is a file in memory meanwhile.
static int own = -1, paper = -1;
static bool holding;

int ct_own_output(int output) { return own = fcntl(output, F_DUPFD_CLOEXEC, 3); }

int ct_where_ncurses_writes(void) { return own; }

bool ct_hold(void) {
  if (holding) return true;
  if (paper < 0) paper = memfd_create("paint", MFD_CLOEXEC);
  return holding = paper >= 0 && dup3(paper, own, O_CLOEXEC) >= 0;
}

static long held(void) { return (long)lseek(paper, 0, SEEK_CUR); }

static void forget_behind(long kept) { lseek(paper, kept, SEEK_SET); }

bool ct_unheard(bool (*work)(void)) {
  const bool can = ct_hold();
  delay_output(0);  // what was said before goes where it belongs
  const long said = can ? held() : 0;
  const bool done = work();
  delay_output(0);
  if (can) forget_behind(said);
  return done;
}

void ct_let_go(void) {
  if (!holding) return;
  holding = dup3(ct_terminal.output, own, O_CLOEXEC) < 0;
  static char bytes[64 * 1024];
  const long end = held();
  ssize_t count = 1;
  for (long at = 0; at < end && count > 0; at += count) {
    const long rest = end - at;
    count = pread(paper, bytes, rest < (long)sizeof bytes ? (size_t)rest : sizeof bytes, at);
    if (count > 0) ct_write(ct_terminal.output, bytes, ct_spare(bytes, (size_t)count));
  }
  forget_behind(0);
}
