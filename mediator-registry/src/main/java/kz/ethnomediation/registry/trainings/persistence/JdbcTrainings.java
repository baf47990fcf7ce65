package kz.ethnomediation.registry.trainings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.statements.persistence.Statements;
import kz.ethnomediation.registry.trainings.Certificate;
import kz.ethnomediation.registry.trainings.Expiry;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.TrainingFigures;
import kz.ethnomediation.registry.trainings.TrainingFilter;
import kz.ethnomediation.registry.trainings.Trainings;

/** Trainings and certificates in PostgreSQL: rows are only added. */
@ApplicationScoped
class JdbcTrainings implements Trainings {

    private static final String FIGURES = """
        select count(*) filter (where kind = 'SEMINAR') as seminars,
          coalesce(sum(trained), 0) as trained,
          count(*) filter (where kind = 'PROGRAMME') as programmes,
          coalesce(sum(certificates) filter (where kind = 'PROGRAMME'), 0) as certified,
          count(*) filter (where kind = 'CONTINUING_EDUCATION') as continuing,
          coalesce(sum(certificates) filter (where kind = 'CONTINUING_EDUCATION'), 0) as renewed
        from (select t.kind, t.trained, training_certificates(t.id) as certificates from training t
          where t.held_until between ? and ? and (cast(? as text) is null or t.region = ?)) held""";

    private static final String EXPIRING = """
        select c.id, c.mediator_id, c.expires_on from training_certificate c
        join mediator m on m.id = c.mediator_id
        where c.expires_on > ? and c.expires_on <= ?
          and not exists (
            select from training_certificate later
            where later.mediator_id = c.mediator_id and later.id <> c.id
              and (later.expires_on is null or later.expires_on > c.expires_on))
          and (? or m.register_region = any (?))
        order by c.expires_on, c.id""";

    private final Statements statements;

    JdbcTrainings(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(Training training) {
        var _ = statements.change(
                "insert into training (id, organiser_id, kind, region, held_from, held_until, place, topic, hours, languages,"
                        + " trained, trainers, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?, ?)",
                training.id(),
                training.organiser().value(),
                training.kind().name(),
                training.region(),
                training.from(),
                training.until(),
                training.place(),
                training.topic(),
                training.hours(),
                training.languages().toArray(String[]::new),
                training.trained().isPresent() ? training.trained().getAsInt() : null,
                training.trainers().stream().map(UUID::toString).toArray(String[]::new),
                training.recordedAt(),
                training.recordedBy());
    }

    @Override
    public Optional<Training> byId(UUID id) {
        return statements.query("select * from training where id = ?", TrainingRow::training, id).stream()
                .findFirst();
    }

    @Override
    public boolean add(Certificate certificate) {
        return statements.change(
                        "insert into training_certificate (id, training_id, organiser_id, mediator_id, number, issued_on,"
                                + " expires_on, recorded_at, recorded_by)"
                                + " select ?, id, organiser_id, ?, ?, ?, ?, ?, ? from training where id = ?"
                                + " on conflict do nothing",
                        certificate.id(),
                        certificate.mediator(),
                        certificate.number(),
                        certificate.issuedOn(),
                        certificate.expiresOn().orElse(null),
                        certificate.recordedAt(),
                        certificate.recordedBy(),
                        certificate.training())
                == 1;
    }

    @Override
    public boolean hasMediator(UUID mediator) {
        return !statements
                .query("select 1 from mediator where id = ?", row -> row.getInt(1), mediator)
                .isEmpty();
    }

    @Override
    public List<Training> page(TrainingFilter filter, int limit) {
        var text = new StringBuilder("select * from training where held_until between ? and ?");
        var values = new ArrayList<Object>(List.of(filter.from(), filter.asOf()));
        filter.kind().ifPresent(kind -> narrow(text, values, " and kind = ?", kind.name()));
        filter.region().ifPresent(region -> narrow(text, values, " and region = ?", region));
        filter.organiser().ifPresent(organiser -> narrow(text, values, " and organiser_id = ?", organiser.value()));
        filter.after().ifPresent(after -> narrow(text, values, " and id > ?", after));
        narrow(text, values, " order by id limit ?", limit);
        return statements.query(text.toString(), TrainingRow::training, values.toArray());
    }

    @Override
    public long certificatesOf(UUID training) {
        return statements
                .query("select training_certificates(?)", row -> row.getLong(1), training)
                .getFirst();
    }

    @Override
    public TrainingFigures figures(LocalDate from, LocalDate to, Optional<String> region) {
        return statements
                .query(FIGURES, TrainingRow::figures, from, to, region.orElse(null), region.orElse(null))
                .getFirst();
    }

    @Override
    public List<Expiry> expiring(LocalDate day, int days, Scope keptIn) {
        var regions = keptIn instanceof Scope.Regions some ? some.sorted() : List.<String>of();
        return statements.query(
                EXPIRING,
                TrainingRow::expiry,
                day,
                day.plusDays(days),
                keptIn instanceof Scope.Republic,
                regions.toArray(String[]::new));
    }

    private static void narrow(StringBuilder text, List<Object> values, String condition, Object value) {
        text.append(condition);
        values.add(value);
    }
}
