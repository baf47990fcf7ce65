package kz.ethnomediation.platform.subjects;

import java.util.UUID;

/** Where requests come from: their keeper. Asked outside every transaction. */
public interface SubjectRequests {

    /** What a fetch brought. */
    sealed interface Fetched {

        /** The request, and what is to be put right where it asks for that and this service keeps any of it. */
        record Here(SubjectRequest request, Corrections corrections) implements Fetched {

            /** One that brings no content. */
            public Here(SubjectRequest request) {
                this(request, Corrections.NONE);
            }
        }

        /** Not now; {@code code} says why in one word. */
        record Failed(String code) implements Fetched {}
    }

    /** The request, or why not. */
    Fetched fetch(UUID requestId);
}
