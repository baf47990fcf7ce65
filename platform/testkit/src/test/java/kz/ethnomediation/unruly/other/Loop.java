package kz.ethnomediation.unruly.other;

import kz.ethnomediation.unruly.feature.Root;

/** Closes a circle of features, on purpose. */
public class Loop {

    public Root back() {
        return new Root();
    }
}
