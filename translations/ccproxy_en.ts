<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ccproxy::ui::Wording</name>
    <message numerus="yes">
        <source>%n requests are being answered</source>
        <translation>
            <numerusform>%n request is being answered</numerusform>
            <numerusform>%n requests are being answered</numerusform>
        </translation>
    </message>
</context>
</TS>
