package kz.ethnomediation.unruly.feature.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that another adapter reaches for, on purpose. */
@Entity
public class Stored {

    @Id
    long id;
}
