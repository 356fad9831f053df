/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

/* What a vector expects. Every member that is read is taken out, so that one which no check
 * has asked for is still there at the end. */
typedef struct
{
  double rel;
  double abs;
} Tolerance;

typedef struct
{
  JsonObject *object;
  Tolerance tolerance;
} Expect;

gboolean  expect_has       (const Expect *expect,
                            const char   *name);
JsonNode *expect_take      (const Expect *expect,
                            const char   *name);
Expect    expect_take_part (const Expect *expect,
                            const char   *name);
void      expect_nothing_left (const Expect *expect);

/* Takes the member and compares; a null expects that got is not defined. */
void expect_number  (const Expect *expect,
                     const char   *name,
                     double        got);
void expect_defined (const Expect *expect,
                     const char   *name,
                     gboolean      is_defined,
                     double        got);
void expect_string  (const Expect *expect,
                     const char   *name,
                     const char   *got);
void expect_series  (const Expect *expect,
                     const char   *name,
                     const double *got,
                     guint         n_got,
                     guint         step);
void expect_bytes   (const Expect *expect,
                     const char   *name,
                     const guint8 *got,
                     guint         n_got);

void assert_close  (double           got,
                    double           expected,
                    const Tolerance *tolerance,
                    const char      *what);
void assert_series (JsonArray       *expected,
                    const double    *got,
                    guint            n_got,
                    guint            step,
                    const Tolerance *tolerance,
                    const char      *what);
