package kz.ethnomediation.registry.certificates;

import java.util.List;

/** The answer to what a keeper says of a certificate. A refusal is a value: nothing was kept and nothing published. */
public sealed interface CertificateOutcome {

    /** The register says so; the entry's new revision. */
    record Recorded(CertificateId certificate, long revision) implements CertificateOutcome {}

    /** No such entry in the keeper's territory, or no such certificate of it. */
    record Unknown() implements CertificateOutcome {}

    /** The keeper read an older revision than the current one. */
    record Stale(long revision) implements CertificateOutcome {}

    /** Fields break a rule; every one of them is named. */
    record Invalid(List<Fault> faults) implements CertificateOutcome {}

    /** One faulty field. */
    record Fault(String pointer, String code) {}
}
