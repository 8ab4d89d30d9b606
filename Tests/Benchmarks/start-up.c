/* How long a program takes from its start to its first prompt, on a terminal of its own.
 *
 *   start-up minimal                     prompts once with readline: the yardstick
 *   start-up measure RUNS PROGRAM [ARG]  runs yardstick and program in turn, prints the medians
 *
 * Built and run by Tests/Benchmarks/start-up.sh. */
#define _GNU_SOURCE
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <readline/readline.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

/* Milliseconds from fork to the first "You: ". */
static double to_prompt(char **command) {
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  int terminal;
  double start = now();
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child == 0) {
    execvp(command[0], command);
    _exit(127);
  }
  char seen[1 << 16];
  size_t length = 0;
  double took = -1;
  while (length < sizeof seen - 1) {
    ssize_t count = read(terminal, seen + length, sizeof seen - 1 - length);
    if (count <= 0) break;
    length += count;
    seen[length] = 0;
    /* The program's prompt may be bold, so the label alone is looked for at the end. */
    if (strstr(seen, "You:")) {
      took = now() - start;
      break;
    }
  }
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  close(terminal);
  return took;
}

static int ascending(const void *a, const void *b) {
  double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

int main(int count, char **arguments) {
  if (count >= 2 && !strcmp(arguments[1], "minimal")) {
    free(readline("You: "));
    return 0;
  }
  if (count < 4) return 64;
  int runs = atoi(arguments[2]);
  char *minimal[] = {arguments[0], "minimal", NULL};
  double *ours = calloc(runs, sizeof *ours), *theirs = calloc(runs, sizeof *theirs);
  for (int run = -3; run < runs; run++) {
    double yardstick = to_prompt(minimal), program = to_prompt(arguments + 3);
    if (yardstick < 0 || program < 0) {
      fprintf(stderr, "no prompt came\n");
      return 1;
    }
    if (run >= 0) theirs[run] = yardstick, ours[run] = program;
  }
  qsort(ours, runs, sizeof *ours, ascending);
  qsort(theirs, runs, sizeof *theirs, ascending);
  printf("C with readline  %.2f ms\nprogram          %.2f ms\nratio            %.2f\n",
         theirs[runs / 2], ours[runs / 2], ours[runs / 2] / theirs[runs / 2]);
  return 0;
}
