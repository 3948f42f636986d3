#ifndef WATCHD_CCURL_SHIM_H
#define WATCHD_CCURL_SHIM_H

#include <curl/curl.h>

#endif
