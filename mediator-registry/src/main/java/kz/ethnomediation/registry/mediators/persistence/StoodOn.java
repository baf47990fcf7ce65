package kz.ethnomediation.registry.mediators.persistence;

import java.util.List;
import kz.ethnomediation.registry.mediators.AsOf;

/**
 * The entries of the register ({@code m}), each with the step ({@code s}) and the profile ({@code p}) that held a day, by what was known at a
 * moment. Who was not entered by then is left out; before the first profile that one counts.
 */
final class StoodOn {

    static final String FROM = """

        from mediator m
        join lateral (
          select status, effective_on from mediator_status_known
          where mediator_id = m.id and effective_on <= ? and recorded_at <= ? and (superseded_at is null or superseded_at > ?)
            and not withdrawn
          order by step desc limit 1) s on true
        join lateral (
          select * from mediator_profile_known
          where mediator_id = m.id and recorded_at <= ? and (superseded_at is null or superseded_at > ?)
          order by case when effective_on <= ? then effective_on end desc nulls last, effective_on limit 1) p on true
        where true""";

    private StoodOn() {}

    static List<Object> values(AsOf asOf) {
        return List.of(asOf.day(), asOf.knownAt(), asOf.knownAt(), asOf.knownAt(), asOf.knownAt(), asOf.day());
    }
}
