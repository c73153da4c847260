// A paint is one write.
#include "CTerminal.h"
#include <fcntl.h>
#include <unistd.h>

// Until a screen has been left once, ncurses 6 takes every movement of the cursor for one of a program without a screen, and
// writes out what it has (TINFO_MVCUR in lib_mvcur.c: `_endwin == ewInitial`): three writes a key, dozens a screen, each of which
// is a packet on the line. So it is left and taken again while there is nothing on it, where the terminal does not hear it.
void ct_write_whole_paints(int output) {
  typeahead(-1);  // nor is a paint given up halfway: all keys that wait have been read before it
  delay_output(0);  // what was said at the start goes out
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  const int kept = nowhere < 0 ? -1 : fcntl(output, F_DUPFD_CLOEXEC, 3);
  if (kept >= 0 && dup2(nowhere, output) >= 0) {
    endwin();
    doupdate();
    while (dup2(kept, output) < 0) continue;
    clearok(curscr, TRUE);
  }
  if (kept >= 0) close(kept);
  if (nowhere >= 0) close(nowhere);
}
