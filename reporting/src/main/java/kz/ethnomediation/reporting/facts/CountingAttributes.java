package kz.ethnomediation.reporting.facts;

import org.jspecify.annotations.Nullable;

/** By what an appeal is counted, as it stood when the event was written: codes only, absent ones null. */
public record CountingAttributes(
        String region,
        @Nullable String district,
        @Nullable String office,
        @Nullable String category,
        String channel,
        @Nullable String form,
        String language,
        String applicantKind,
        @Nullable String sex,
        @Nullable String ageBand,
        String interethnic,
        @Nullable String referredBy,
        @Nullable String programme) {}
