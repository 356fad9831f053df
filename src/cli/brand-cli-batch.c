/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brand-cli-batch.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/brand-cli-private.h"

/* What a process says of a piece: small enough that a pipe takes it at once. */
typedef struct
{
  guint number;
  int status;
  char message[1024];
} Report;

typedef struct
{
  const BrandCliBatch *batch;
  guint n;
  guint *taken;      /* shared with the processes: how many pieces they have begun */
  int pipe[2];
  Report **reports;  /* by number, until they are told */
  guint n_done;
  guint n_told;
  int status;
} Run;

static void
do_piece (const BrandCliBatch *batch,
          guint                number,
          Report              *report)
{
  g_autofree char *message = NULL;

  *report = (Report) { .number = number };
  report->status = batch->work (number, batch->data, &message);
  if (message != NULL)
    {
      g_autofree char *cut = g_strndup (message, sizeof report->message / 2);
      g_autofree char *valid = g_utf8_make_valid (cut, -1);

      g_strlcpy (report->message, valid, sizeof report->message);
    }
}

/* The work of one process: piece by piece, as long as there are any. */
static void
run_process (Run *self)
{
  guint number;
  Report report;

  close (self->pipe[0]);
  while ((number = (guint) g_atomic_int_add (self->taken, 1)) < self->n)
    {
      do_piece (self->batch, number, &report);
      while (write (self->pipe[1], &report, sizeof report) < 0 && errno == EINTR)
        ;
    }
  exit (EXIT_SUCCESS);
}

static void
tell (Run          *self,
      const Report *report)
{
  self->status = MAX (self->status, report->status);
  if (report->message[0] == '\0')
    return;
  if (self->batch->progress != NULL)
    g_printerr ("\r\033[K");
  brand_cli_complain ("%s: %s", self->batch->names[report->number], report->message);
}

/* Keeps what comes early until those before it have come. */
static void
take_report (Run          *self,
             const Report *report)
{
  g_return_if_fail (report->number < self->n);

  self->reports[report->number] = g_memdup2 (report, sizeof *report);
  self->n_done++;
  while (self->n_told < self->n && self->reports[self->n_told] != NULL)
    {
      tell (self, self->reports[self->n_told]);
      g_free (self->reports[self->n_told++]);
    }
  if (self->batch->progress != NULL)
    self->batch->progress (self->n_done, self->batch->data);
}

static gboolean
read_report (Run    *self,
             Report *report)
{
  gsize length = 0;

  while (length < sizeof *report)
    {
      ssize_t n = read (self->pipe[0], (char *) report + length, sizeof *report - length);

      if (n == 0 || (n < 0 && errno != EINTR))
        return FALSE;
      length += n > 0 ? (gsize) n : 0;
    }

  return TRUE;
}

/* A process that was brought down has left its piece undone. */
static void
report_lost (Run *self)
{
  guint n_taken = MIN (*self->taken, self->n);

  for (guint i = self->n_told; i < n_taken; i++)
    if (self->reports[i] == NULL)
      {
        Report report = { i, BRAND_EXIT_FINDINGS };

        g_strlcpy (report.message, _("This ended unexpectedly."), sizeof report.message);
        take_report (self, &report);
      }
}

static gboolean
run_processes (Run *self)
{
  guint n_jobs = MIN (self->batch->n_jobs, self->n - self->n_told);
  guint n_started = 0;
  Report report;

  if (pipe (self->pipe) != 0)
    return FALSE;

  for (pid_t child = 1; n_started < n_jobs && child > 0; n_started += child > 0)
    {
      child = fork ();
      if (child == 0)
        run_process (self);
    }
  close (self->pipe[1]);
  while (read_report (self, &report))
    take_report (self, &report);
  close (self->pipe[0]);
  while (wait (NULL) > 0 || errno == EINTR)
    ;
  report_lost (self);

  return n_started > 0;
}

static void
run_all (Run *self)
{
  self->taken = mmap (NULL, sizeof *self->taken, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  fflush (NULL);
  while (self->n_told < self->n)
    {
      guint n_told = self->n_told;

      if (self->taken != MAP_FAILED && run_processes (self) && self->n_told > n_told)
        continue;
      brand_cli_complain (_("No process can be started: %s"), g_strerror (errno));
      self->status = MAX (self->status, BRAND_EXIT_FINDINGS);
      break;
    }
  if (self->taken != MAP_FAILED)
    munmap (self->taken, sizeof *self->taken);
}

int
brand_cli_batch_run (const BrandCliBatch *batch)
{
  Run self = { .batch = batch, .n = g_strv_length (batch->names) };
  Report report;

  self.reports = g_new0 (Report *, self.n);
  if (self.n == 1)
    {
      do_piece (batch, 0, &report);
      take_report (&self, &report);
    }
  else
    run_all (&self);
  for (guint i = self.n_told; i < self.n; i++)
    g_free (self.reports[i]);
  g_free (self.reports);

  return self.status;
}
