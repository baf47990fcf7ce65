package kz.ethnomediation.intake.registration;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Resemblances;
import kz.ethnomediation.intake.appeals.Sight;

/** Stands in until the feature that compares persons is there. */
@DefaultBean
@ApplicationScoped
class NothingResembles implements Resemblances {

    @Override
    public List<Resemblance> enter(Appeal appeal, Sight sight) {
        return List.of();
    }
}
