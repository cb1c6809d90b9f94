<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ccproxy::ui::DoctorDialog</name>
    <message numerus="yes">
        <source>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request(s) with your key, one of them longer than the model takes. You pay what the provider charges for them.</source>
        <translation>
            <numerusform>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request with your key, one of them longer than the model takes. You pay what the provider charges for it.</numerusform>
            <numerusform>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real requests with your key, one of them longer than the model takes. You pay what the provider charges for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) checked, %1 without a failure.</source>
        <translation>
            <numerusform>%n model checked, %1 without a failure.</numerusform>
            <numerusform>%n models checked, %1 without a failure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorResults</name>
    <message numerus="yes">
        <source>, %n in part</source>
        <translation>
            <numerusform>, %n in part</numerusform>
            <numerusform>, %n in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message numerus="yes">
        <source>%n requests have failed since you looked last.</source>
        <translation>
            <numerusform>%n request has failed since you looked last.</numerusform>
            <numerusform>%n requests have failed since you looked last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Findings</name>
    <message numerus="yes">
        <source>%1, of %Ln model(s)</source>
        <translation>
            <numerusform>%1, of %Ln model</numerusform>
            <numerusform>%1, of %Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s); is &quot;%2&quot; meant?</source>
        <translation>
            <numerusform>%1 is not among its %Ln model; is &quot;%2&quot; meant?</numerusform>
            <numerusform>%1 is not among its %Ln models; is &quot;%2&quot; meant?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not among its %Ln model(s)</source>
        <translation>
            <numerusform>%1 is not among its %Ln model</numerusform>
            <numerusform>%1 is not among its %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n part(s) taken over</source>
        <translation>
            <numerusform>%n part taken over</numerusform>
            <numerusform>%n parts taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) would be taken over</source>
        <translation>
            <numerusform>%n part would be taken over</numerusform>
            <numerusform>%n parts would be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not taken over, and why</source>
        <translation>
            <numerusform>%n part not taken over, and why</numerusform>
            <numerusform>%n parts not taken over, and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will go into the keychain.</source>
        <translation>
            <numerusform>%n key will go into the keychain.</numerusform>
            <numerusform>%n keys will go into the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ModelChooser</name>
    <message numerus="yes">
        <source>Only %n model(s) may be asked for.</source>
        <translation>
            <numerusform>Only %n model may be asked for.</numerusform>
            <numerusform>Only %n models may be asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Notice</name>
    <message numerus="yes">
        <source>%n requests failed</source>
        <translation>
            <numerusform>%n request failed</numerusform>
            <numerusform>%n requests failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Presets</name>
    <message numerus="yes">
        <source>Found on this computer, with %n model(s)</source>
        <translation>
            <numerusform>Found on this computer, with %n model</numerusform>
            <numerusform>Found on this computer, with %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Problems</name>
    <message numerus="yes">
        <source>use at least %Ln random character(s)</source>
        <translation>
            <numerusform>use at least %Ln random character</numerusform>
            <numerusform>use at least %Ln random characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further problem(s) is not listed</source>
        <translation>
            <numerusform>%Ln further problem is not listed</numerusform>
            <numerusform>%Ln further problems are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln element(s), so the next one is %2</source>
        <translation>
            <numerusform>%1 has %Ln element, so the next one is %2</numerusform>
            <numerusform>%1 has %Ln elements, so the next one is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProgramFailures</name>
    <message numerus="yes">
        <source>`ccproxy config check` lists all %Ln error(s)</source>
        <translation>
            <numerusform>`ccproxy config check` lists all %Ln error</numerusform>
            <numerusform>`ccproxy config check` lists all %Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, since it would be wrong: %1 (and %Ln more)</source>
        <translation>
            <numerusform>Nothing was changed, since it would be wrong: %1 (and %Ln more)</numerusform>
            <numerusform>Nothing was changed, since it would be wrong: %1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProvidersSection</name>
    <message numerus="yes">
        <source>%n route(s) lead to %1.</source>
        <translation>
            <numerusform>%n route leads to %1.</numerusform>
            <numerusform>%n routes lead to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProxyFailures</name>
    <message numerus="yes">
        <source>This client makes more than %Ln request(s) in a minute</source>
        <translation>
            <numerusform>This client makes more than %Ln request in a minute</numerusform>
            <numerusform>This client makes more than %Ln requests in a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Reasons</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Routes</name>
    <message numerus="yes">
        <source>%1; then %n others</source>
        <translation>
            <numerusform>%1; then %n other</numerusform>
            <numerusform>%1; then %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Wording</name>
    <message numerus="yes">
        <source>%n requests are being answered; CCProxy waits for their end.</source>
        <translation>
            <numerusform>%n request is being answered; CCProxy waits for its end.</numerusform>
            <numerusform>%n requests are being answered; CCProxy waits for their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered.</source>
        <translation>
            <numerusform>%n request is being answered.</numerusform>
            <numerusform>%n requests are being answered.</numerusform>
        </translation>
    </message>
</context>
</TS>
