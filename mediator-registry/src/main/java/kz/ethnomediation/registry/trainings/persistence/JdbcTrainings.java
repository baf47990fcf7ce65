package kz.ethnomediation.registry.trainings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.statements.persistence.Statements;
import kz.ethnomediation.registry.trainings.CertifiedMediator;
import kz.ethnomediation.registry.trainings.Training;
import kz.ethnomediation.registry.trainings.TrainingFigures;
import kz.ethnomediation.registry.trainings.TrainingFilter;
import kz.ethnomediation.registry.trainings.Trainings;
import org.jspecify.annotations.Nullable;

/** Trainings and the certificates that came out of them in PostgreSQL: rows are only added. */
@ApplicationScoped
class JdbcTrainings implements Trainings {

    private static final String ADD =
            "insert into training (id, organiser_id, kind, region, held_from, held_until, place, topic, hours, languages,"
                    + " trained, trainers, recorded_at, recorded_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?, ?)";

    private static final String FIGURES = """
        select count(*) filter (where kind = 'SEMINAR') as seminars,
          coalesce(sum(trained), 0) as trained,
          count(*) filter (where kind = 'PROGRAMME') as programmes,
          coalesce(sum(certificates) filter (where kind = 'PROGRAMME'), 0) as certified,
          count(*) filter (where kind = 'CONTINUING_EDUCATION') as continuing,
          coalesce(sum(certificates) filter (where kind = 'CONTINUING_EDUCATION'), 0) as renewed
        from (select t.kind, t.trained,
            (select count(*) from training_certificate came
              join mediator_certificate_known c on c.certificate_id = came.certificate_id
              where came.training_id = t.id and c.superseded_at is null and not c.withdrawn) as certificates
          from training t where t.held_until between ? and ? and (cast(? as text) is null or t.region = ?)) held""";

    private static final String CERTIFIED = """
        select 1 from training_certificate came join mediator_certificate_known c on c.certificate_id = came.certificate_id
        where c.superseded_at is null and not c.withdrawn and came.training_id = ? and c.mediator_id = ?""";

    private static final String NUMBERED = """
        select 1 from training t join training_certificate came on came.training_id = t.id
        join mediator_certificate_known c on c.certificate_id = came.certificate_id
        where c.superseded_at is null and not c.withdrawn and t.organiser_id = ? and c.number = ?""";

    private final Statements statements;

    JdbcTrainings(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(Training training) {
        addAll(List.of(training));
    }

    @Override
    public void addAll(List<Training> trainings) {
        statements.changeEach(ADD, trainings.stream().map(JdbcTrainings::row).toList());
    }

    private static @Nullable Object[] row(Training training) {
        return new @Nullable Object[] {
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
            training.recordedBy()
        };
    }

    @Override
    public Optional<Training> byId(UUID id) {
        return statements.query("select * from training where id = ?", TrainingRow::training, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Training> toCertify(UUID id) {
        var found = byId(id);
        found.ifPresent(training ->
                statements.lock("certificates of " + training.organiser().value()));
        return found;
    }

    @Override
    public void add(CertifiedMediator certified) {
        var _ = statements.change(
                "insert into training_certificate (certificate_id, training_id, recorded_at, recorded_by) values (?, ?, ?, ?)",
                certified.certificate().value(),
                certified.training(),
                certified.recordedAt(),
                certified.recordedBy());
    }

    @Override
    public boolean hasCertified(Training training, MediatorId mediator) {
        return isAny(CERTIFIED, training.id(), mediator.value());
    }

    @Override
    public boolean hasUsedNumber(OrganisationId organiser, String number) {
        return isAny(NUMBERED, organiser.value(), number);
    }

    @Override
    public boolean hasMediator(UUID mediator) {
        return isAny("select 1 from mediator where id = ?", mediator);
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
    public TrainingFigures figures(LocalDate from, LocalDate to, Optional<String> region) {
        return statements
                .query(FIGURES, TrainingRow::figures, from, to, region.orElse(null), region.orElse(null))
                .getFirst();
    }

    private boolean isAny(String query, Object... values) {
        return !statements.query(query, row -> row.getInt(1), values).isEmpty();
    }

    private static void narrow(StringBuilder text, List<Object> values, String condition, Object value) {
        text.append(condition);
        values.add(value);
    }
}
