package org.accountabilityledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The configuration table of the README is whole. */
class ReadmeSettingsTest {

    @ParameterizedTest
    @ValueSource(classes = {LedgerSettings.class, DatabaseSettings.class})
    void every_setting_is_in_the_readme(Class<?> settings) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        for (RecordComponent component : settings.getRecordComponents()) {
            String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            assertThat(readme).contains("`" + prefix + "." + name + "`");
        }
    }
}
