package org.accountabilityledger.accountability.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.accountability.Directory;
import org.accountabilityledger.accountability.Duty;
import org.accountabilityledger.accountability.DutyId;
import org.accountabilityledger.accountability.Existence;
import org.accountabilityledger.accountability.FileId;
import org.accountabilityledger.accountability.Lists;
import org.accountabilityledger.accountability.Rule;
import org.accountabilityledger.accountability.commitment.CommitmentCommand.MakeCommitment;

/** The rules of a new promise: what it must say to be recorded, and the duties that it arises from, looked up. */
record MakingRules(MakeCommitment command, LocalDate today, Directory directory) {

    void require() {
        Existence existence = new Existence(directory, today);
        existence.requireActing(command.owner(), command.attestation().occurredOn(), "/owner");
        command.overseer().ifPresent(overseer -> {
            existence.requireComing(overseer, command.attestation().occurredOn(), "/overseer");
            Rule.NOT_ITS_OWN_ASSESSOR.require(!overseer.equals(command.owner()),
                    "'" + overseer.reference() + "' owns this promise and does not oversee it.", "/overseer");
        });
        command.due().ifPresent(due -> Rule.FIELDS_AGREE.require(
                !due.surelyBefore(command.attestation().occurredOn()),
                "The promise is due " + due.inWords() + ", before " + command.attestation().occurredOn().inWords()
                        + ", when it was made: write the day by which it is to be kept.", "/due"));
        requireMeasures();
    }

    private void requireMeasures() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < command.measures().size(); i++) {
            String key = command.measures().get(i).measure();
            String pointer = "/measures/" + i + "/measure";
            FileId.requireKey(key, pointer);
            Rule.WELL_FORMED.require(keys.add(key), "There are two measures '" + key + "'.", pointer);
        }
    }

    List<Origin> origins() {
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < command.arisingFrom().size(); i++) {
            origins.add(origin(command.arisingFrom().get(i), "/arisingFrom/" + i));
        }
        Lists.requireOnce(origins, Origin::duty, "/arisingFrom");
        return List.copyOf(origins);
    }

    private Origin origin(DutyId id, String pointer) {
        Duty duty = directory.duty(id).orElseThrow(() -> Rule.POINTS_TO_WHAT_STANDS.broken(
                "There is no standing duty '" + id + "'.", pointer));
        return new Origin(duty.id(), duty.addressee(), duty.issuer());
    }
}
