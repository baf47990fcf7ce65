package kz.ethnomediation.intake.consents.rest;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who processes the data, as every consent has to say (Law 94-V art. 8(4)); the network's operator is not known to the code. */
@ConfigMapping(prefix = "ethnomediation.consents.operator")
interface ConsentOperator {

    /** The legal name. */
    Optional<String> name();

    /** The business identification number. */
    Optional<String> bin();
}
