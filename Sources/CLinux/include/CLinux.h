#ifndef WATCHD_CLINUX_H
#define WATCHD_CLINUX_H

// Linux calls that the Swift overlay for Glibc does not import.
#include <sys/eventfd.h>
#include <sys/inotify.h>

#endif
