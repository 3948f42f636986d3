#ifndef WATCHD_CCURL_SHIM_H
#define WATCHD_CCURL_SHIM_H

#include <curl/curl.h>

// curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call: one function for each type of argument.

static inline CURLcode watchd_curl_set_long(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode watchd_curl_set_string(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode watchd_curl_set_pointer(CURL *curl, CURLoption option, void *value) {
  return curl_easy_setopt(curl, option, value);
}

typedef size_t (*watchd_curl_data_callback)(char *data, size_t size, size_t count, void *context);

static inline CURLcode watchd_curl_set_data_callback(CURL *curl, CURLoption option, watchd_curl_data_callback value) {
  return curl_easy_setopt(curl, option, value);
}

typedef int (*watchd_curl_progress_callback)(
    void *context, curl_off_t down_total, curl_off_t down_now, curl_off_t up_total, curl_off_t up_now);

static inline CURLcode watchd_curl_set_progress_callback(CURL *curl, watchd_curl_progress_callback value) {
  return curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, value);
}

static inline CURLcode watchd_curl_set_open_socket(CURL *curl, curl_opensocket_callback value) {
  return curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode watchd_curl_set_prerequest(CURL *curl, curl_prereq_callback value) {
  return curl_easy_setopt(curl, CURLOPT_PREREQFUNCTION, value);
}

static inline CURLMcode watchd_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

static inline CURLcode watchd_curl_get_long(CURL *curl, CURLINFO info, long *value) {
  return curl_easy_getinfo(curl, info, value);
}

static inline CURLcode watchd_curl_get_string(CURL *curl, CURLINFO info, const char **value) {
  return curl_easy_getinfo(curl, info, value);
}

static inline CURLcode watchd_curl_get_pointer(CURL *curl, CURLINFO info, void **value) {
  return curl_easy_getinfo(curl, info, value);
}

#endif
