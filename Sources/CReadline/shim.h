#ifndef SITBONE_CREADLINE_SHIM_H
#define SITBONE_CREADLINE_SHIM_H
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
#include <sys/prctl.h>

/// Keeps what was answered out of core files. `prctl` takes a variable number of arguments, and such
/// functions cannot be called from Swift.
static inline void sitbone_keep_out_of_core_files(void) { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
#endif
