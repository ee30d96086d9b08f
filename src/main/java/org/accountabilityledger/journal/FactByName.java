package org.accountabilityledger.journal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import org.accountabilityledger.accountability.Fact;
import org.accountabilityledger.accountability.timing.Enacted;
import org.accountabilityledger.accountability.timing.Repealed;

/** A fact of the directory is stored with its name beside its fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Fact.Retired.class, name = "retired"),
    @JsonSubTypes.Type(value = Fact.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Fact.Abolished.class, name = "abolished"),
    @JsonSubTypes.Type(value = Fact.Superseded.class, name = "superseded"),
    @JsonSubTypes.Type(value = Fact.Repeated.class, name = "repeated"),
    @JsonSubTypes.Type(value = Fact.Tied.class, name = "tied"),
    @JsonSubTypes.Type(value = Fact.DutyLaid.class, name = "duty-laid"),
    @JsonSubTypes.Type(value = Fact.Consulted.class, name = "consulted"),
    @JsonSubTypes.Type(value = Enacted.class, name = "clock-rule-enacted"),
    @JsonSubTypes.Type(value = Repealed.class, name = "clock-rule-repealed")
})
interface FactByName {
}
