#ifndef WATCHD_CLINUX_H
#define WATCHD_CLINUX_H

// Linux calls that the Swift overlay for Glibc does not import.
#include <sys/eventfd.h>
#include <sys/inotify.h>

/// 1 where somebody has the file of this descriptor (opened for reading) open for writing, 0 where nobody has,
/// -1 where the kernel or the file system does not tell.
int watchd_is_open_for_writing(int descriptor);

/// Renames a file unless something stands at the new path: then it fails with EEXIST. 0, or -1 with errno.
int watchd_rename_to_free(const char *from, const char *to);

#endif
