package kz.ethnomediation.registry.problem;

import kz.ethnomediation.platform.problem.ProblemKind;
import kz.ethnomediation.platform.problem.ProblemType;
import kz.ethnomediation.platform.problem.Titles;

/** What the register refuses in its own words. */
public enum RegistryProblem implements ProblemType {
    /** The id that the client made belongs to an entry already, whoever keeps it. */
    MEDIATOR_ID_TAKEN(
            422,
            "mediator-id-taken",
            "Бұл идентификатор тізілімде бар",
            "Этот идентификатор в реестре уже занят",
            "This id is taken in the register"),
    /** The current status does not lead to the one asked for; {@code allowed} says where it leads. */
    STATUS_STEP_NOT_ALLOWED(
            409,
            "mediator-status-step-not-allowed",
            "Медиатордың қазіргі мәртебесінен бұл мәртебеге өтуге болмайды",
            "Переход в этот статус из текущего статуса медиатора невозможен",
            "The mediator's current status does not lead to this one"),
    /** What would stand after the correction of a step is no history. */
    STATUS_STEPS_WOULD_NOT_FOLLOW(
            409,
            "mediator-status-steps-would-not-follow",
            "Түзетуден кейін мәртебелер бірінен кейін бірі келе алмайды",
            "После исправления статусы не могли бы следовать один за другим",
            "After the correction the statuses could not follow one another"),
    /** The id that the client made belongs to an organisation already. */
    ORGANISATION_ID_TAKEN(
            422,
            "organisation-id-taken",
            "Бұл идентификатор ұйымдар тізілімінде бар",
            "Этот идентификатор в реестре организаций уже занят",
            "This id is taken in the register of organisations"),
    /** With this parent the organisation would come under itself on some day. */
    ORGANISATION_PARENT_CYCLE(
            422,
            "organisation-parent-cycle",
            "Ұйым өзіне-өзі бағынышты бола алмайды",
            "Организация не может подчиняться самой себе",
            "An organisation cannot come under itself"),
    /** The organisation was not open on the day. */
    ORGANISATION_NOT_OPEN(
            422,
            "organisation-not-open",
            "Бұл күні ұйым жұмыс істемеген",
            "В этот день организация не действовала",
            "The organisation was not open on that day"),
    /** The person sits in that seat on some of these days already. */
    SEATS_OVERLAP(
            422,
            "seats-overlap",
            "Бұл күндері адам осы орынды иеленген",
            "В эти дни лицо уже занимает это место",
            "The person holds that seat on some of these days already"),
    /** The seat has been left already; {@code until} says on which day. */
    SEAT_LEFT_ALREADY(
            409,
            "seat-left-already",
            "Бұл орын босатылған",
            "Это место уже освобождено",
            "The seat has been left already"),
    /** A seminar is counted by heads. */
    TRAINING_WITHOUT_CERTIFICATES(
            409,
            "training-without-certificates",
            "Семинар қатысушылар санымен есептеледі, сертификат бермейді",
            "Семинар учитывается по числу участников и сертификатов не даёт",
            "A seminar is counted by heads and gives no certificates"),
    /** The mediator has a certificate of this training, or its organiser has used the number. */
    CERTIFICATE_TAKEN(
            422,
            "certificate-taken",
            "Бұл сертификат тіркелген",
            "Этот сертификат уже внесён",
            "This certificate is on record already"),
    /** Exactly this right has been withdrawn from the person; {@code withdrawalId} says when and by whom. */
    ACCESS_WITHDRAWN_ALREADY(
            409,
            "access-withdrawn-already",
            "Бұл құқық алып қойылған",
            "Это право уже отозвано",
            "This right has been withdrawn already"),
    /** What was taken has been given back. */
    ACCESS_NOT_WITHDRAWN(
            409,
            "access-not-withdrawn",
            "Бұл құқық қайтарылған",
            "Это право уже возвращено",
            "This right has been given back already"),
    /** Only who may mediate gets a login as a mediator. */
    MEDIATOR_NOT_ACTIVE(
            409,
            "mediator-not-active",
            "Медиатор қазір тізілімде белсенді емес",
            "Медиатор сейчас не действует в реестре",
            "The mediator is not active in the register"),
    /** The mediator has an account already, or the login belongs to another. */
    ACCOUNT_TAKEN(
            409,
            "account-taken",
            "Медиатордың есептік жазбасы бар немесе бұл логин бос емес",
            "У медиатора уже есть учётная запись, или этот логин занят",
            "The mediator has an account already, or the login is taken"),
    /** Nobody takes or gives back the own rights. */
    OWN_ACCESS(
            409,
            "own-access",
            "Өз құқықтарыңызды өзіңіз өзгерте алмайсыз",
            "Собственные права менять нельзя",
            "Nobody decides about the own access");

    private final ProblemKind kind;

    RegistryProblem(int status, String slug, String kk, String ru, String en) {
        this.kind = new ProblemKind(status, slug, new Titles(kk, ru, en));
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
