// wcwidth is X/Open's.
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <strings.h>
#include <term.h>
#include <wchar.h>

ct_kind ct_look_up_kind(const char *name, int descriptor) {
  int answer = 0;
  if (setupterm(name, descriptor, &answer) == ERR)
    return answer == 1 ? CT_KIND_CANNOT_ADDRESS : answer == 0 ? CT_KIND_UNKNOWN : CT_KIND_NO_DATABASE;
  const bool addresses = cursor_address && *cursor_address && clear_screen && *clear_screen;
  del_curterm(cur_term);
  return addresses ? CT_KIND_USABLE : CT_KIND_CANNOT_ADDRESS;
}

// The name that counts, by POSIX: the first of these that is set and not empty.
static const char *locale_name(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
    const char *value = getenv(variables[i]);
    if (value && *value) return value;
  }
  return "";
}

static bool names_utf8(const char *name) {
  for (; *name; name++)
    if (!strncasecmp(name, "utf-8", 5) || !strncasecmp(name, "utf8", 4)) return true;
  return false;
}

bool ct_set_locale(void) {
  const bool known = setlocale(LC_CTYPE, "") != NULL;
  if (known && !strcasecmp(nl_langinfo(CODESET), "UTF-8")) return true;
  // The locale may be missing on this machine and the terminal speak UTF-8 all the same: the name tells.
  const bool utf8 = names_utf8(locale_name());
  return (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "C.utf8") || setlocale(LC_CTYPE, "en_US.UTF-8")) && utf8;
}

int ct_width(unsigned code_point) { return wcwidth((wchar_t)code_point); }
