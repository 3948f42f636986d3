#ifndef WATCHD_CXML2_SHIM_H
#define WATCHD_CXML2_SHIM_H

// Where libxml2 is built with ICU its headers include ICU's, which clash with those that Foundation brings.
// Only the layout of the encoding handlers depends on it, and nothing here looks into them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <iconv.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

#endif
