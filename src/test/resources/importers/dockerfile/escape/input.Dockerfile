# escape=`
FROM mcr.example/servercore:2025
RUN powershell -Command `
    $x = 1; `
    exit
USER ContainerUser
