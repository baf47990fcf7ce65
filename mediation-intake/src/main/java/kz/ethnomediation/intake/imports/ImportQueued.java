package kz.ethnomediation.intake.imports;

/** Says inside the service that there is an import to work on. */
record ImportQueued() {}
