#include "guard.h"
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>

int ct_wait(int input, int pipe, int milliseconds) {
  struct pollfd both[2] = {{.fd = input, .events = POLLIN}, {.fd = pipe, .events = POLLIN}};
  while (poll(both, 2, milliseconds) < 0)
    if (errno != EINTR) return 4;
  return (both[0].revents & POLLIN ? 1 : 0) | (both[1].revents & POLLIN ? 2 : 0) |
         (both[0].revents & (POLLHUP | POLLERR | POLLNVAL) ? 4 : 0);
}

int ct_pending(int input) {
  int count = 0;
  return ioctl(input, FIONREAD, &count) == 0 ? count : -1;
}

bool ct_ask_size(int descriptor, int *width, int *height) {
  struct winsize size = {0};
  if (ioctl(descriptor, TIOCGWINSZ, &size) < 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *width = size.ws_col;
  *height = size.ws_row;
  return true;
}
