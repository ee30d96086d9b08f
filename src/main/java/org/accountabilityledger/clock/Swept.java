package org.accountabilityledger.clock;

import org.accountabilityledger.access.Receipt;

/**
 * What one sweep did.
 *
 * @param proposed how many files were asked
 * @param noted how many deadlines were noted as passed
 * @param takenBack how many entries of the clock's were taken back
 * @param failed how many files could not be asked: they are asked again by the next sweep
 */
public record Swept(long proposed, long noted, long takenBack, long failed) {

    static final Swept NOTHING = new Swept(0, 0, 0, 0);

    Swept plus(Swept other) {
        return new Swept(proposed + other.proposed, noted + other.noted, takenBack + other.takenBack,
                failed + other.failed);
    }

    static Swept recorded(Receipt receipt) {
        long takenBack = receipt.entries().stream().filter(entry -> entry.name().endsWith("-withdrawn")).count();
        return new Swept(1, receipt.entries().size() - takenBack, takenBack, 0);
    }

    static Swept notAsked() {
        return new Swept(1, 0, 0, 1);
    }
}
