package org.accountabilityledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentifiersTest {

    @Test
    void the_example_of_the_standard_comes_out() {
        // RFC 9562, appendix A.6: 2022-02-22T19:22:22Z
        assertThat(TimeOrderedIdentifiers.at(0x017F22E279B0L, 0xCC3L, 0x18C4DC0C0C07398FL << 2))
                .isEqualTo(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }

    @Test
    void axon_takes_its_identifiers_from_here() {
        UUID first = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        UUID second = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(second.getMostSignificantBits() >>> 16).isGreaterThanOrEqualTo(first.getMostSignificantBits() >>> 16);
        assertThat(second).isNotEqualTo(first);
    }
}
