#ifndef WATCHD_CZLIB_SHIM_H
#define WATCHD_CZLIB_SHIM_H

#include <string.h>
#include <zlib.h>

// inflateInit2 is a macro, which Swift does not see. Windows of 15 bits, and the header of gzip or zlib, whichever is there.
static inline int watchd_inflate_begin(z_stream *stream) {
  memset(stream, 0, sizeof *stream);
  return inflateInit2(stream, 15 + 32);
}

#endif
