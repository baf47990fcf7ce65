package kz.ethnomediation.orderly.feature.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity at home in its adapter. */
@Entity
class StoredMatter {

    @Id
    long id;
}
