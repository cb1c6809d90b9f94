// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the runtime of AppImages (type 2) in installer/appimage/test: finds the files where its own
// sections end and starts their AppRun with the same variables; but it unpacks them (unsquashfs), where
// the real one mounts them. Of its options it knows --appimage-offset.
#include <elf.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int fail(const char *what)
{
    perror(what);
    return 127;
}

int main(int argc, char **argv)
{
    (void)argc;
    char image[PATH_MAX];
    if (!realpath("/proc/self/exe", image))
        return fail("/proc/self/exe");
    Elf64_Ehdr head;
    FILE *self = fopen(image, "rb");
    if (!self || fread(&head, sizeof head, 1, self) != 1)
        return fail(image);
    fclose(self);
    char offset[32];
    snprintf(offset, sizeof offset, "%lu",
             (unsigned long)head.e_shoff + (unsigned long)head.e_shentsize * head.e_shnum);
    if (argv[1] && strcmp(argv[1], "--appimage-offset") == 0) {
        puts(offset);
        return 0;
    }
    // Each file is unpacked once.
    struct stat file;
    if (stat(image, &file) != 0)
        return fail(image);
    char folder[64];
    snprintf(folder, sizeof folder, "/tmp/.mount_%lu", (unsigned long)file.st_ino);
    const int is_new = mkdir(folder, 0700) == 0;
    if (!is_new && errno != EEXIST)
        return fail(folder);
    const pid_t child = is_new ? fork() : -1;
    if (child == 0) {
        execlp("unsquashfs", "unsquashfs", "-quiet", "-no-progress", "-force", "-offset", offset,
               "-dest", folder, image, (char *)NULL);
        _exit(127);
    }
    int status = 0;
    if (is_new && (waitpid(child, &status, 0) < 0 || status != 0))
        return fail("unsquashfs");
    setenv("APPIMAGE", image, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    char run[PATH_MAX];
    snprintf(run, sizeof run, "%s/AppRun", folder);
    execv(run, argv);
    return fail(run);
}
