/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-expect.h"

#include <math.h>

gboolean
expect_has (const Expect *expect,
            const char   *name)
{
  return json_object_has_member (expect->object, name);
}

JsonNode *
expect_take (const Expect *expect,
             const char   *name)
{
  JsonNode *node = json_object_dup_member (expect->object, name);

  if (!node)
    g_error ("expected member %s is missing", name);
  json_object_remove_member (expect->object, name);
  return node;
}

Expect
expect_take_part (const Expect *expect,
                  const char   *name)
{
  g_autoptr (JsonNode) node = expect_take (expect, name);

  g_assert_true (JSON_NODE_HOLDS_OBJECT (node));
  return (Expect) {
    .object = json_node_dup_object (node),
    .tolerance = expect->tolerance,
  };
}

void
expect_nothing_left (const Expect *expect)
{
  g_autoptr (GList) names = json_object_get_members (expect->object);

  if (names)
    g_error ("expected member %s is not checked", (const char *) names->data);
}

void
assert_close (double           got,
              double           expected,
              const Tolerance *tolerance,
              const char      *what)
{
  double limit = MAX (tolerance->abs, tolerance->rel * fabs (expected));

  if (!(fabs (got - expected) <= limit))
    g_error ("%s is %.17g, expected %.17g within %g", what, got, expected, limit);
}

void
expect_number (const Expect *expect,
               const char   *name,
               double        got)
{
  expect_defined (expect, name, TRUE, got);
}

void
expect_defined (const Expect *expect,
                const char   *name,
                gboolean      is_defined,
                double        got)
{
  g_autoptr (JsonNode) node = expect_take (expect, name);

  if (is_defined == JSON_NODE_HOLDS_NULL (node))
    g_error ("%s: defined is %d", name, is_defined);
  g_assert_true (isfinite (got));
  if (is_defined)
    {
      g_assert_true (JSON_NODE_HOLDS_VALUE (node));
      assert_close (got, json_node_get_double (node), &expect->tolerance, name);
    }
}

void
expect_string (const Expect *expect,
               const char   *name,
               const char   *got)
{
  g_autoptr (JsonNode) node = expect_take (expect, name);

  g_assert_cmpstr (got, ==, json_node_get_string (node));
}

void
assert_series (JsonArray       *expected,
               const double    *got,
               guint            n_got,
               guint            step,
               const Tolerance *tolerance,
               const char      *what)
{
  guint n = json_array_get_length (expected);

  g_assert_cmpuint (n, ==, (n_got + step - 1) / step);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *where = g_strdup_printf ("%s[%u]", what, i * step);

      assert_close (got[i * step], json_array_get_double_element (expected, i), tolerance, where);
    }
}

void
expect_series (const Expect *expect,
               const char   *name,
               const double *got,
               guint         n_got,
               guint         step)
{
  g_autoptr (JsonNode) node = expect_take (expect, name);

  g_assert_true (JSON_NODE_HOLDS_ARRAY (node));
  assert_series (json_node_get_array (node), got, n_got, step, &expect->tolerance, name);
}

void
expect_bytes (const Expect *expect,
              const char   *name,
              const guint8 *got,
              guint         n_got)
{
  g_autofree double *numbers = g_new (double, n_got);

  for (guint i = 0; i < n_got; i++)
    numbers[i] = got[i];
  expect_series (expect, name, numbers, n_got, 1);
}
