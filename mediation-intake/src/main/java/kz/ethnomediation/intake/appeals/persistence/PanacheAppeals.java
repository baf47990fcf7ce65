package kz.ethnomediation.intake.appeals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealFilter;
import kz.ethnomediation.intake.appeals.AppealLine;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.NewAppeal;
import kz.ethnomediation.intake.appeals.Pending;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.platform.acting.KeptInSight;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.KeyState;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Appeals in PostgreSQL. */
@ApplicationScoped
class PanacheAppeals implements Appeals, PanacheRepositoryBase<Appeal, UUID> {

    private static final String OVERDUE =
            "(a.answerDuty.answerBy is not null and a.answerDuty.answeredOn is null and a.answerDuty.answerBy <"
                    + " :today)";
    private static final String LINE = "select a.id, a.number, a.status, a.caseProgress, a.attributes,"
            + " a.origin.receivedAt, a.origin.registeredAt, a.answerDuty, a.origin.imported, a.consent.given,"
            + " a.transferOffer from Appeal a";

    private final KeptInSight keptInSight;
    private final DataKeys keys;

    PanacheAppeals(KeptInSight keptInSight, DataKeys keys) {
        this.keptInSight = keptInSight;
        this.keys = keys;
    }

    @Override
    public Optional<Appeal> byId(UUID id, Sight sight) {
        var condition = new Condition();
        condition.add("a.id = :id", "id", id);
        condition.add(SightClause.of(sight));
        return find("from Appeal a where " + condition.text(), condition.parameters())
                .firstResultOptional();
    }

    @Override
    public Optional<Appeal> withParties(UUID id, Sight sight) {
        // Every appeal has an applicant; to look for one is what reads the parties.
        return byId(id, sight).filter(appeal -> !appeal.parties().isEmpty());
    }

    @Override
    @Transactional
    public Optional<Appeal> shown(UUID id, Sight sight, Reading what) {
        return what.isWithParties() ? withParties(id, sight) : byId(id, sight);
    }

    @Override
    public Optional<Appeal> lockedById(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Appeal> bySource(String system, String externalId) {
        lock(system + " " + externalId);
        var found = getEntityManager()
                .createNativeQuery("select number_of_source(:system, :externalId)", String.class)
                .setParameter("system", system)
                .setParameter("externalId", externalId)
                .getSingleResultOrNull();
        if (!(found instanceof String number)) {
            return Optional.empty();
        }
        keptInSight.keep(number);
        return find("number", number).firstResultOptional();
    }

    @Override
    public void keepInSight(Appeal appeal) {
        keptInSight.keep(appeal.number().text());
    }

    @Override
    public boolean claim(UUID id) {
        lock(id.toString());
        return getEntityManager()
                .createNativeQuery(
                        "select appeal_exists(:id) or exists (select from data_key where id = :id)", Boolean.class)
                .setParameter("id", id)
                .getSingleResult()
                .equals(false);
    }

    private void lock(String name) {
        var held = getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", name)
                .getResultList();
        if (held.isEmpty()) {
            throw new IllegalStateException("an advisory lock is waited for, not missed");
        }
    }

    @Override
    public void add(Appeal appeal, NewAppeal said) {
        var made = keys.obtain(said.owners());
        appeal.write(said, owner -> usable(made, owner));
        var year = AlmatyDay.of(appeal.origin().registeredAt()).getYear();
        var region = appeal.attributes().region();
        appeal.numberedAs(AppealNumber.of(year, region, nextCount(year, region)));
        persist(appeal);
    }

    /** Its id was claimed, so the key is new, and nobody can have destroyed it. */
    private static DataKey usable(Map<KeyOwner, KeyState.Known> made, KeyOwner owner) {
        return UsableKey.in(Objects.requireNonNull(made.get(owner), "every owner has its answer"))
                .orElseThrow();
    }

    @Override
    @Transactional
    public List<AppealLine> page(AppealFilter filter, Sight sight, LocalDate today, int shown) {
        var condition = new Condition();
        condition.add(SightClause.of(sight));
        narrow(filter, today, condition);
        return lines(condition, "a.origin.registeredAt desc, a.id desc", today, shown + 1);
    }

    @Override
    public List<AppealLine> waiting(Pending what, Sight sight, LocalDate today, int limit) {
        var condition = new Condition();
        condition.add(what == Pending.TRANSFER ? SightClause.offered(sight) : SightClause.actedOn(sight));
        var order = switch (what) {
            case ANSWER -> {
                condition.add("a.answerDuty.answerBy is not null and a.answerDuty.answeredOn is null");
                yield "a.answerDuty.answerBy, a.id";
            }
            case REDIRECTION -> {
                condition.add(
                        "a.status = TRIAGED and not a.origin.imported and (a.scopeAnswers.thirdPartyInterests = YES"
                                + " or a.scopeAnswers.incapableParty = YES or a.scopeAnswers.corruption = YES)");
                yield "a.origin.registeredAt, a.id";
            }
            case TRANSFER -> {
                condition.add("a.transferOffer.region is not null");
                yield "a.transferOffer.offeredOn, a.id";
            }
            case INTERETHNIC -> {
                condition.add("a.attributes.interethnic = YES and a.status in (REGISTERED, TRIAGED, ACCEPTED)");
                yield "a.origin.registeredAt, a.id";
            }
        };
        return lines(condition, order, today, limit);
    }

    private List<AppealLine> lines(Condition condition, String order, LocalDate today, int limit) {
        var query = getEntityManager()
                .createQuery(LINE + " where " + condition.text() + " order by " + order, LineRow.class)
                .setMaxResults(limit);
        condition.parameters().forEach(query::setParameter);
        return query.getResultStream().map(row -> row.line(today)).toList();
    }

    private static void narrow(AppealFilter filter, LocalDate today, Condition condition) {
        filter.region().ifPresent(region -> condition.add("a.attributes.region = :region", "region", region));
        filter.status().ifPresent(status -> condition.add("a.status = :status", "status", status));
        filter.category()
                .ifPresent(category -> condition.add("a.attributes.category = :category", "category", category));
        filter.registeredFrom()
                .map(AlmatyDay::startOf)
                .ifPresent(from -> condition.add("a.origin.registeredAt >= :from", "from", from));
        filter.registeredTo()
                .map(last -> AlmatyDay.startOf(last.plusDays(1)))
                .ifPresent(to -> condition.add("a.origin.registeredAt < :to", "to", to));
        filter.overdue().ifPresent(overdue -> condition.add((overdue ? "" : "not ") + OVERDUE, "today", today));
        filter.externalId().ifPresent(id -> condition.add("a.origin.sourceExternalId = :externalId", "externalId", id));
        filter.after().ifPresent(last -> {
            condition.add(
                    "(a.origin.registeredAt, a.id) < (:registeredAt, :lastId)", "registeredAt", last.registeredAt());
            condition.bind("lastId", last.id());
        });
    }

    private long nextCount(int year, String region) {
        var sql = "insert into appeal_count as c (year, region, last) values (:year, :region, 1)"
                + " on conflict (year, region) do update set last = c.last + 1 returning last";
        var count = (Number) getEntityManager()
                .createNativeQuery(sql)
                .setParameter("year", year)
                .setParameter("region", region)
                .getSingleResult();
        return count.longValue();
    }

    /** A condition that grows by conjunction, with named parameters. */
    private static final class Condition {

        private final List<String> terms = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String term) {
            terms.add(term);
        }

        void add(String term, String name, Object value) {
            terms.add(term);
            bind(name, value);
        }

        void add(SightClause seen) {
            terms.add(seen.condition());
            parameters.putAll(seen.parameters());
        }

        void bind(String name, Object value) {
            parameters.put(name, value);
        }

        String text() {
            return String.join(" and ", terms);
        }

        Map<String, Object> parameters() {
            return parameters;
        }
    }
}
