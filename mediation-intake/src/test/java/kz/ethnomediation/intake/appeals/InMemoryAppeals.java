package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Appeals, their history and their events in memory. */
public final class InMemoryAppeals implements Appeals, AppealHistory, AppealEvents, OpenTexts {

    private static final Comparator<Appeal> NEWEST_FIRST = Comparator.<Appeal, Instant>comparing(
                    appeal -> appeal.origin().registeredAt())
            .thenComparing(appeal -> inDatabase(appeal.id()))
            .reversed();

    public final Map<UUID, Appeal> kept = new LinkedHashMap<>();
    private final Map<UUID, NewAppeal> said = new HashMap<>();
    public final List<Entry> history = new ArrayList<>();
    public final List<AppealEvent.Published> published = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();

    @Override
    public Optional<Appeal> byId(UUID id, Sight sight) {
        return Optional.ofNullable(kept.get(id)).filter(appeal -> isSeen(appeal, sight));
    }

    @Override
    public Optional<Appeal> withParties(UUID id, Sight sight) {
        return byId(id, sight);
    }

    @Override
    public Optional<Appeal> shown(UUID id, Sight sight, Reading what) {
        return byId(id, sight);
    }

    @Override
    public Optional<Appeal> lockedById(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void keepInSight(Appeal appeal) {}

    @Override
    public Optional<Appeal> bySource(String system, String externalId) {
        return kept.values().stream()
                .filter(appeal -> system.equals(appeal.origin().sourceSystem())
                        && externalId.equals(appeal.origin().sourceExternalId()))
                .findFirst();
    }

    @Override
    public boolean claim(UUID id) {
        return !kept.containsKey(id);
    }

    @Override
    public void add(Appeal appeal, NewAppeal registered) {
        var year = AlmatyDay.of(appeal.origin().registeredAt()).getYear();
        var region = appeal.attributes().region();
        appeal.numberedAs(AppealNumber.of(year, region, counts.merge(year + region, 1L, Long::sum)));
        kept.put(appeal.id(), appeal);
        said.put(appeal.id(), registered);
    }

    @Override
    public Optional<AppealTexts> said(Appeal appeal) {
        return Optional.ofNullable(said.get(appeal.id())).map(NewAppeal::texts);
    }

    @Override
    public Map<UUID, PartyDetails> known(Collection<Party> parties) {
        var asked = parties.stream().map(Party::id).toList();
        return said.values().stream()
                .flatMap(registered -> registered.parties().stream())
                .filter(party -> asked.contains(party.id()))
                .collect(Collectors.toMap(NewAppeal.NewParty::id, NewAppeal.NewParty::details));
    }

    @Override
    public Opened opened(Appeal appeal) {
        return new Opened(said(appeal), known(appeal.parties()));
    }

    @Override
    public boolean isOfDigest(Appeal appeal, String digest) {
        return Optional.ofNullable(said.get(appeal.id()))
                .flatMap(NewAppeal::sourceDigest)
                .filter(digest::equals)
                .isPresent();
    }

    @Override
    public boolean isErased(UUID appealId) {
        return !said.containsKey(appealId);
    }

    @Override
    public boolean isErasedByNow(UUID appealId) {
        return isErased(appealId);
    }

    @Override
    public List<AppealLine> page(AppealFilter filter, Sight sight, LocalDate today, int shown) {
        return kept.values().stream()
                .filter(appeal -> isSeen(appeal, sight))
                .filter(appeal -> matches(filter, appeal, today))
                .sorted(NEWEST_FIRST)
                .limit(shown + 1L)
                .map(appeal -> AppealLine.of(appeal, today))
                .toList();
    }

    private static boolean matches(AppealFilter filter, Appeal appeal, LocalDate today) {
        var origin = appeal.origin();
        var registeredOn = AlmatyDay.of(origin.registeredAt());
        return filter.region().stream().allMatch(appeal.attributes().region()::equals)
                && filter.status().stream().allMatch(status -> status == appeal.status())
                && filter.category().stream()
                        .allMatch(category -> category == appeal.attributes().category())
                && filter.registeredFrom().stream().noneMatch(registeredOn::isBefore)
                && filter.registeredTo().stream().noneMatch(registeredOn::isAfter)
                && filter.overdue().stream()
                        .allMatch(overdue -> overdue == appeal.answerDuty().isOverdue(today))
                && filter.externalId().stream().allMatch(id -> id.equals(origin.sourceExternalId()))
                && filter.after().stream().allMatch(last -> isBehind(last, appeal));
    }

    private static boolean isBehind(AppealFilter.Position last, Appeal appeal) {
        var byMoment = appeal.origin().registeredAt().compareTo(last.registeredAt());
        return byMoment < 0 || (byMoment == 0 && inDatabase(appeal.id()).compareTo(inDatabase(last.id())) < 0);
    }

    /** As PostgreSQL compares ids; the hexadecimal digits sort like the bytes. */
    private static String inDatabase(UUID id) {
        return id.toString();
    }

    @Override
    public List<AppealLine> waiting(Pending what, Sight sight, LocalDate today, int limit) {
        return kept.values().stream()
                .filter(appeal -> isSeen(appeal, sight))
                .filter(appeal -> switch (what) {
                    case ANSWER -> appeal.answerDuty().isOpen();
                    case REDIRECTION ->
                        appeal.status() == AppealStatus.TRIAGED
                                && !appeal.origin().imported()
                                && appeal.scopeAnswers()
                                        .flatMap(ScopeAnswers::exclusion)
                                        .isPresent();
                    case TRANSFER -> appeal.transferOffer().isPresent();
                    case INTERETHNIC ->
                        appeal.attributes().interethnic() == Interethnic.YES
                                && EnumSet.of(AppealStatus.REGISTERED, AppealStatus.TRIAGED, AppealStatus.ACCEPTED)
                                        .contains(appeal.status());
                })
                .limit(limit)
                .map(appeal -> AppealLine.of(appeal, today))
                .toList();
    }

    @Override
    public void add(Entry entry) {
        history.add(entry);
    }

    @Override
    public List<Entry> of(UUID appealId) {
        return history.stream()
                .filter(entry -> entry.appealId().equals(appealId))
                .toList();
    }

    @Override
    public Set<String> changedSince(UUID appealId, long revision) {
        return of(appealId).stream()
                .filter(entry -> entry.revision() > revision)
                .flatMap(entry -> entry.changes().stream())
                .map(FieldChange::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void publish(Appeal appeal, AppealEvent.Published event) {
        published.add(event);
    }

    private static boolean opens(SealKey key, Appeal appeal) {
        return appeal.seal().filter(seal -> !key.opens(seal)).isEmpty();
    }

    private static boolean isSeen(Appeal appeal, Sight sight) {
        return switch (sight) {
            case Sight.Territory(var scope, var key) ->
                opens(key, appeal)
                        && (scope.covers(appeal.attributes().region())
                                || appeal.transferOffer()
                                        .filter(offer -> scope.covers(offer.region()))
                                        .isPresent());
            case Sight.Own(var subject, var key) ->
                opens(key, appeal) && appeal.origin().registeredBy().equals(subject) && appeal.transferredOn == null;
            case Sight.Handover() -> appeal.status().isWithCases();
            case Sight.Nothing() -> false;
            case Sight.Everything() -> true;
        };
    }
}
