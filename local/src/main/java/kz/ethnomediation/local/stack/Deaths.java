package kz.ethnomediation.local.stack;

import kz.ethnomediation.local.process.Child;

/** What to say of a process that should run and does not. */
final class Deaths {
    private static final long FULL_MEGABYTES = 50;

    private Deaths() {}

    static StartFailure of(Child child, String what, Folders folders) {
        var free = Preflight.freeMegabytes(folders.root());
        var disk = free < FULL_MEGABYTES ? " (the disk is full: %d MB are free)".formatted(free) : "";
        var status = child.alive() ? "" : " with status " + child.status();
        return new StartFailure("%s %s%s%s: %s – log: %s"
                .formatted(
                        child.name(),
                        what,
                        status,
                        disk,
                        child.log().lastError(),
                        folders.shown(child.log().path())));
    }
}
