// Fewer bytes for the same way of the cursor.
#include "guard.h"
#include <stdio.h>
#include <string.h>
#include <term.h>

// ncurses goes to the next line by its number, "\r\033[15d": it trusts no line feed, which a mode of the terminal may make a return
// as well. Behind a return that makes no difference. And along a line it goes far by both numbers, "\033[15;43H", where the
// column's would do. Only where it is known which line the cursor is on, and that it stays there behind what is written in the
// last column; and where the terminal goes by these sequences.
static bool thrifty;

static bool begins(const char *capability) { return capability && !strncmp(capability, "\033[", 2); }

void ct_learn_thrift(void) {
  thrifty = cursor_down && !strcmp(cursor_down, "\n") && carriage_return && !strcmp(carriage_return, "\r")
    && begins(row_address) && begins(cursor_address) && column_address && !strcmp(column_address, "\033[%i%p1%dG")
    && eat_newline_glitch;
}

// A control sequence (ECMA-48, 5.4) with numbers: where it ends (0: it is cut off), what it does, its first two numbers.
struct sequence { size_t end; char final; int first, second; };

static struct sequence read_sequence(const char *bytes, size_t length, size_t at) {
  struct sequence read = {0};
  int numbers[2] = {0}, place = 0;
  for (size_t i = at + 2; i < length; i++) {
    const char byte = bytes[i];
    if (byte >= 0x40 && byte <= 0x7E) {
      read = (struct sequence){i + 1, byte, numbers[0], numbers[1]};
      break;
    }
    if (byte == ';') place++;
    else if (byte < '0' || byte > '9') place = 2;
    else if (place < 2 && numbers[place] < 10000) numbers[place] = numbers[place] * 10 + byte - '0';
  }
  return read;
}

// The line that the cursor is on behind a sequence: counted from 1, 0 where that is not known.
static int line_behind(struct sequence sequence, int line) {
  if (sequence.final && strchr("Hd", sequence.final)) return sequence.first ? sequence.first : 1;
  return sequence.final && strchr("mXKP@GCDJb", sequence.final) ? line : 0;
}

// Writes a shorter way to `out`, where there is one: its length, else 0. `returned`: a return stands before the sequence.
static size_t shorter(char *out, size_t room, struct sequence to, int line, bool returned) {
  if (!line) return 0;
  if (to.final == 'd' && returned && to.first == line + 1) return (size_t)snprintf(out, room, "\r\n");
  if (to.final != 'H' || returned || to.second < 2) return 0;
  if (to.first == line) return (size_t)snprintf(out, room, "\033[%dG", to.second);
  return to.first == line + 1 && line > 8 ? (size_t)snprintf(out, room, "\r\n\033[%dG", to.second) : 0;
}

size_t ct_spare(char *bytes, size_t length) {
  if (!thrifty) return length;
  size_t out = 0;
  int line = 0;
  for (size_t at = 0, end; at < length; at = end) {
    end = at + 1;
    const bool returned = bytes[at] == '\r' && at + 1 < length && bytes[at + 1] == '\033';
    const size_t start = returned ? at + 1 : at;
    if (start + 1 < length && bytes[start] == '\033' && bytes[start + 1] == '[') {
      const struct sequence sequence = read_sequence(bytes, length, start);
      char way[32];
      const size_t less = shorter(way, sizeof way, sequence, line, returned);
      line = line_behind(sequence, line);
      if (sequence.end) end = sequence.end;
      if (less) {
        memcpy(bytes + out, way, less);
        out += less;
        continue;
      }
    } else if (bytes[at] == '\033') {
      // "\033(B" chooses letters; all others may move the cursor.
      if (at + 2 < length && bytes[at + 1] == '(') end = at + 3;
      else line = 0;
    } else if (bytes[at] == '\n' || bytes[at] == '\v' || bytes[at] == '\f') {
      line = 0;
    }
    memmove(bytes + out, bytes + at, end - at);
    out += end - at;
  }
  return out;
}
