package kz.ethnomediation.cases.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.casework.CaseDetails;
import kz.ethnomediation.cases.casework.CaseFilter;
import kz.ethnomediation.cases.casework.CaseQueries;
import kz.ethnomediation.cases.casework.CaseSummary;
import kz.ethnomediation.cases.casework.HistoryLine;
import kz.ethnomediation.cases.casework.PartyOnFile;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.cases.lifecycle.persistence.SightClause;

/**
 * Answers with projections, so that reading loads no aggregate; what is encrypted stays so. Each question is a short transaction of its own, after which
 * the connection is free again.
 */
@ApplicationScoped
@Transactional
class HibernateCaseQueries implements CaseQueries {

    private static final String DETAILS = """
            select new kz.ethnomediation.cases.casework.CaseDetails(
              c.id, c.number, c.course.status, c.course.attributes, c.file.handover, c.mediatorId, c.openedOn, c.closedOn, c.result,
              c.file.essence, c.scopeAnswers, k.signedOn, s.signedOn, c.seal, c.revision)
            from MediationCase c left join c.papers.contract k left join c.papers.settlement s
            where c.id = :id and\s""";
    private static final String PARTIES = """
            select new kz.ethnomediation.cases.casework.PartyOnFile(
              p.id, p.role, p.details, p.consentMethod, p.consentedOn)
            from CaseParty p where p.mediationCase.id = :id order by p.position""";
    private static final String HISTORY = """
            select new kz.ethnomediation.cases.casework.HistoryLine(
              h.actor, h.actorLogin, h.verb, h.fromStatus, h.toStatus, h.occurredOn, h.recordedAt, h.reason,
              h.correctedParty, h.correctedBy, h.corrected)
            from HistoryRow h where h.caseId = :id order by h.id""";
    private static final String SUMMARIES = """
            select new kz.ethnomediation.cases.casework.CaseSummary(
              c.id, c.number, c.course.status, c.course.attributes.region, c.course.attributes.category, c.mediatorId, c.openedOn,
              c.closedOn, case when c.seal.at is null then false else true end)
            from MediationCase c where\s""";

    private final EntityManager database;

    HibernateCaseQueries(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<CaseDetails> details(UUID id, Sight sight) {
        var seen = SightClause.of(sight);
        var query = database.createQuery(DETAILS + seen.condition(), CaseDetails.class)
                .setParameter("id", id);
        return with(query, seen.parameters()).getResultStream().findFirst();
    }

    @Override
    public Optional<List<PartyOnFile>> parties(UUID id, Sight sight) {
        return sees(id, sight)
                ? Optional.of(database.createQuery(PARTIES, PartyOnFile.class)
                        .setParameter("id", id)
                        .getResultList())
                : Optional.empty();
    }

    @Override
    public Optional<List<HistoryLine>> history(UUID id, Sight sight) {
        return sees(id, sight)
                ? Optional.of(database.createQuery(HISTORY, HistoryLine.class)
                        .setParameter("id", id)
                        .getResultList())
                : Optional.empty();
    }

    @Override
    public List<CaseSummary> list(CaseFilter filter, Sight sight) {
        var seen = SightClause.of(sight);
        var text = new StringBuilder(SUMMARIES).append(seen.condition());
        var parameters = new HashMap<>(seen.parameters());
        filter.region()
                .ifPresent(region -> add(text, parameters, "c.course.attributes.region = :region", "region", region));
        filter.status().ifPresent(status -> add(text, parameters, "c.course.status = :status", "status", status));
        filter.mediator()
                .ifPresent(mediator -> add(text, parameters, "c.mediatorId = :mediator", "mediator", mediator));
        filter.after().ifPresent(after -> add(text, parameters, "c.id < :after", "after", after));
        text.append(" order by c.id desc");
        return with(database.createQuery(text.toString(), CaseSummary.class), parameters)
                .setMaxResults(filter.limit())
                .getResultList();
    }

    private boolean sees(UUID id, Sight sight) {
        var seen = SightClause.of(sight);
        var query = database.createQuery(
                        "select count(c) from MediationCase c where c.id = :id and " + seen.condition(), Long.class)
                .setParameter("id", id);
        return with(query, seen.parameters()).getSingleResult() > 0;
    }

    private static void add(
            StringBuilder text, Map<String, Object> parameters, String condition, String name, Object value) {
        text.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
