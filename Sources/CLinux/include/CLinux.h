#ifndef WATCHD_CLINUX_H
#define WATCHD_CLINUX_H

// Linux calls that the Swift overlay for Glibc does not import.
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/types.h>

/// 1 where somebody has the file of this descriptor (opened for reading) open for writing, 0 where nobody has,
/// -1 where the kernel or the file system does not tell.
int watchd_is_open_for_writing(int descriptor);

/// Renames a file unless something stands at the new path: then it fails with EEXIST. 0, or -1 with errno.
int watchd_rename_to_free(const char *from, const char *to);

/// Starts a program in a directory (NULL: the present one) with the three descriptors (-1: /dev/null) as its standard
/// streams and no other, and with every signal as it is by default. 0 and its process id, or an errno.
int watchd_spawn(pid_t *process, char *const arguments[], char *const environment[], const char *directory,
                 const int streams[3]);

/// Gives freed memory and the pages of program text back to the system. What is run again is mapped again from the
/// page cache: for a process that has done its work and waits.
void watchd_release_memory(void);

#endif
