/** Generated from schemas/policies/unknown/v1.json by scripts/generate-validators.ts. */

export const findAll = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Unknown","description":"A risk has to be rated: nothing that is rated Unknown, or not at all, passes.","type":"object","required":["intended_uses"],"properties":{"intended_uses":{"type":"object","description":"The risk is rated.","required":["risk_rating"],"properties":{"risk_rating":{"enum":["High","Medium","Low"],"description":"Rate the risk as High, Medium or Low."}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.intended_uses === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intended_uses"},message:"must have required property '"+"intended_uses"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.intended_uses !== undefined){
let data0 = data.intended_uses;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.risk_rating === undefined){
const err1 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/required",keyword:"required",params:{missingProperty: "risk_rating"},message:"must have required property '"+"risk_rating"+"'",schema:schema31.properties.intended_uses.required,parentSchema:schema31.properties.intended_uses,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.risk_rating !== undefined){
let data1 = data0.risk_rating;
if(!(((data1 === "High") || (data1 === "Medium")) || (data1 === "Low"))){
const err2 = {instancePath:instancePath+"/intended_uses/risk_rating",schemaPath:"#/properties/intended_uses/properties/risk_rating/enum",keyword:"enum",params:{allowedValues: schema31.properties.intended_uses.properties.risk_rating.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.intended_uses.properties.risk_rating.enum,parentSchema:schema31.properties.intended_uses.properties.risk_rating,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"intended_uses":true},"dynamicProps":false,"dynamicItems":false};
return validate20;
})();
