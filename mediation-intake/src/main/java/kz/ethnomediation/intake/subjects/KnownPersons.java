package kz.ethnomediation.intake.subjects;

import java.util.List;
import java.util.UUID;

/** Finds the ids under which a person is known here; only for a data protection officer. */
public interface KnownPersons {

    /**
     * What was found.
     *
     * @param persons ids of parties, or of a mediator
     * @param matters the appeals that the person brought
     * @param namedById whether the id is the register's, and nobody here can say whether it is somebody's
     */
    record Found(List<UUID> persons, List<UUID> matters, boolean namedById) {

        public Found {
            persons = List.copyOf(persons);
            matters = List.copyOf(matters);
        }
    }

    /** The ids; none where nobody is known by that. */
    Found find(Meant meant);
}
