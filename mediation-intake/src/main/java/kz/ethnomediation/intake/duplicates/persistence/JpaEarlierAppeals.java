package kz.ethnomediation.intake.duplicates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.ShownTexts;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.persistence.SightClause;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.duplicates.Descriptions;
import kz.ethnomediation.intake.duplicates.EarlierAppeals;
import kz.ethnomediation.intake.duplicates.Matter;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Reads of an appeal only what is compared and shown; its essence stays where it is. All parties are opened by one question for keys. */
@ApplicationScoped
class JpaEarlierAppeals implements EarlierAppeals {

    private static final String LINE = "select a.id, a.number, a.status, a.origin.registeredAt, a.attributes.region,"
            + " a.attributes.district, a.attributes.office, a.attributes.category from Appeal a where ";
    private static final String NEWEST_FIRST = " order by a.origin.registeredAt desc, a.id";
    private static final String PARTIES =
            "select p.appeal.id, p from Party p where p.appeal.id in :ids order by p.position";

    private final EntityManager database;
    private final ShownTexts texts;

    JpaEarlierAppeals(EntityManager database, ShownTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    private record LineRow(
            UUID id,
            String number,
            AppealStatus status,
            Instant registeredAt,
            String region,
            @Nullable String district,
            @Nullable String office,
            @Nullable Category category) {}

    private record PartyRow(UUID appealId, Party party) {

        Matter.Known known(Map<UUID, PartyDetails> known) {
            return Optional.ofNullable(known.get(party.id()))
                    .map(details -> new Matter.Known(party.role(), Descriptions.of(details)))
                    .orElseGet(() -> new Matter.Known(party.role(), Descriptions.ofErased(party.kind()), true));
        }
    }

    @Override
    public List<Matter> among(Collection<UUID> ids, Sight sight) {
        return matters(lines("a.id in :wanted", ids, sight));
    }

    @Override
    public Optional<Matter> byNumber(String number, Sight sight) {
        return matters(lines("a.number = :wanted", number, sight)).stream().findFirst();
    }

    private List<LineRow> lines(String which, Object wanted, Sight sight) {
        var seen = SightClause.of(sight);
        var text = LINE + which + " and " + seen.condition() + NEWEST_FIRST;
        var query = database.createQuery(text, LineRow.class).setParameter("wanted", wanted);
        seen.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Matter> matters(List<LineRow> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var rows = database.createQuery(PARTIES, PartyRow.class)
                .setParameter("ids", lines.stream().map(LineRow::id).toList())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        var known = texts.parties(rows.stream().map(PartyRow::party).toList()).known();
        Map<UUID, List<Matter.Known>> parties = rows.stream()
                .collect(Collectors.groupingBy(
                        PartyRow::appealId, Collectors.mapping(row -> row.known(known), Collectors.toList())));
        return lines.stream()
                .map(line -> matter(line, parties.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private static Matter matter(LineRow line, List<Matter.Known> parties) {
        return new Matter(
                line.id(),
                line.number(),
                line.status(),
                line.registeredAt(),
                line.region(),
                Optional.ofNullable(line.district()),
                Optional.ofNullable(line.office()),
                Optional.ofNullable(line.category()),
                parties);
    }
}
