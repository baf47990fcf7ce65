package kz.ethnomediation.registry.imports.rest;

import kz.ethnomediation.registry.imports.ImportOutcome.Judged;

/** What a file would have brought about; nothing of it was kept. */
record JudgedView(boolean dryRun, int wouldAnswer, int rows, int created, int unchanged) {

    private static final int CREATED = 201;

    static JudgedView of(Judged judged) {
        return new JudgedView(
                true, CREATED, judged.created() + judged.unchanged(), judged.created(), judged.unchanged());
    }
}
