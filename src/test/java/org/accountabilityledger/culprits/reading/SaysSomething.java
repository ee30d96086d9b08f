package org.accountabilityledger.culprits.reading;

import org.springframework.stereotype.Component;

@Component
public class SaysSomething {
}
